/** What alone shows a language: a test, or several of which each must hold. */
type Sign = readonly RegExp[];

/** Languages of which few texts were there to learn from. Data, not rules. */
export const RARE_SIGNS: readonly (readonly [lang: string, ...signs: Sign[]])[] = [
  [
    'hcl',
    // resource "aws_vpc" "main" {
    [/^(?:resource|data)\s+"[\w<>.-]+"\s+"[\w<>.-]+"\s*\{/m],
    // variable "region" {   … }
    [/^(?:provider|variable|output|module|backend)\s+"[\w<>./-]+"\s*\{/m, /^\w+\s*=\s*\S/m],
    [/^terraform\s*\{$/m, /^required_providers\s*\{$|^required_version\s*=|^backend\s+"/m],
  ],
  [
    'r',
    // mean_of <- function(x) {
    [/^[\w.]+\s*<-\s*(?:function\s*\(|c\()/m],
    // library(dplyr)   … x <- read.csv("a.csv")
    [/^library\([\w.]+\)$/m, /^[\w.]+\s*<-\s|%>%|^ggplot\(/m],
    // library(dplyr)   … ## Rows: 234
    [/^library\([\w.]+\)$/m, /^## \S|^(?:library|glimpse|summary|head|str)\(\w+\)$/m],
    // cars %>% group_by(cyl)
    [/(?:^|[\w.)])\s*%>%(?:$|\s*[\w.]+\()/m],
    [/^install\.packages\("/m],
  ],
  ['groovy', [/^pipeline\s*\{$/m, /^agent\b/m, /^stages\s*\{$/m]],
  [
    'scala',
    [/^(?:case )?object \w+(?: extends [\w.[\]]+)?(?: with \w+)* \{?$/m, /\bdef \w+.* = ?/],
    // object Main extends App {
    [/^object \w+ extends App\b/m],
    [/^import scala\.\w/m],
    // for (box <- boxes) yield box.lid
    [/^(?:val \w+ = )?for [({]\s*\w+ <- .*[)}] yield\b/m],
    // val lid: Option[Int] = box.lid   def open: Try[Box] = {   case Some(lid) => lid
    [/^(?:(?:implicit|lazy|private) )*(?:val|def) \w+: [A-Z]\w*\[[^\]]*\]+ =(?:\s|$)/m],
    [/^case [A-Z]\w*\(.*\) =>(?:\s|$)/m],
    // number match {   … case 1 => "one"
    [/(?:^|[=\w)] )\w+ match \{$/m, /^case .+ => /m],
    // def add(a: Int, b: Int): Int =
    [/^(?:override )?def \w+(?:\[[\w\s,:<>]+\])?\([^()]*\): [\w[\],\s]+ =(?:\s|$)/m],
  ],
  [
    'swift',
    // guard let name = user.name else {
    [/^guard (?:let|var) \w+.* else \{/m],
    // if let name = user.name {
    [
      /^if (?:let|var) \w+ = [^;()\n]*\S \{$/m,
      /"[^"\n]*\\\(\w|^func \w+\(|^(?:let|var) \w+(?:: \w+)? = /m,
    ],
    // func name() -> String {   … print("Hello, \(name)")
    [
      /^func \w+\([^()]*\)(?: throws)? -> [\w.[\]?<>]+ \{/m,
      /"[^"\n]*\\\(\w|^(?:let|var) \w+(?:: \w+)? = /m,
    ],
    // struct Home: View {   … var body: some View {
    [/^var body: some View \{/m],
    [/^(?:@testable )?import (?:AppKit|Combine|Foundation|SwiftUI|UIKit|XCTest)$/m],
    // let (data, response) = try await session.data(from: url)
    [/\btry[?!]? await \w|= try[?!] \w/],
    // func move(from start: Int, to end: Int) {   func load() async throws -> Data {
    [
      /^(?:(?:public|private|internal|static|override|mutating|final|open|@\w+) )*func \w+(?:(?:<[^<>]*>)?\((?:\w+ )?\w+: \S|\([^()]*\) (?:async )?throws\b)/m,
    ],
    // print("Hello, \(name)")
    [/\bprint\("[^"\n]*\\\(\w/],
    // @State private var count = 0
    [/^@[A-Z]\w+(?:\([^()]*\))? (?:(?:private|public|static) )*var \w+/m],
  ],
  [
    'kotlin',
    // fun add(a: Int, b: Int): Int {
    [
      /^(?:(?:private|public|internal|protected|override|open|abstract|suspend|inline|operator|@\w+) )*fun (?:<[^<>]*> )?(?:[\w<>?]+\.)?\w+\((?:[^()]*\)(?:: [\w<>?., ]+)? \{|(?:vararg )?\w+: [\w(])/m,
    ],
    // val name by lazy { "x" }
    [/^(?:(?:private|public|internal|override) )*va[lr] \w+(?:: [\w<>?, ]+)? by \w/m],
    [/^(?:internal |private |public )?data class \w+(?:<\w+>)?\(/m],
    [/^companion object\b/m],
    // when (kind) {   … 1 -> "one"
    [/^(?:return |val \w+ = )?when \(\w.*\) \{$/m, / -> /],
    // user?.let {
    [/\w\?\.(?:let|also|apply|run) \{/],
  ],
  [
    'powershell',
    // Get-Item -Path .   … $files = Get-ChildItem
    [
      /^(?:PS [A-Z]:\\[^>]*> ?|\$\w+ = )?(?:Add|Clear|Connect|Convert(?:To|From)|Copy|Disable|Enable|Export|Find|Format|Get|Import|Install|Invoke|Measure|Move|New|Out|Read|Register|Remove|Rename|Restart|Select|Set|Sort|Start|Stop|Test|Uninstall|Update|Write)-[A-Z]\w+(?:\s|$)/m,
    ],
  ],
  ['csharp', [/^using System(?:\.\w+)*;$/m], [/^namespace [A-Z][\w.]*;?$/m]],
  [
    'ruby',
    // require 'json'   … puts name
    [
      /^require ['"][\w/-]+['"]$/m,
      /^(?:class \w+(?: < [\w:]+)?|module \w+|def \w+[?!]?.*|puts .*|end)$/m,
    ],
    [/\bdo \|\w+(?:, \w+)*\|$/m],
    [/^attr_(?:accessor|reader|writer) :\w+/m],
  ],
  ['elixir', [/^(?:defmodule [A-Z][\w.]*|defp? \w+[?!]?\(.*\)) do$/m]],
  ['dart', [/^import ['"]package:\w+\/[\w/.]+['"];$/m]],
  ['graphql', [/^(?:query|mutation|subscription)(?: \w+)?(?:\(\$\w+: .*\))? \{$/m]],
  ['solidity', [/^pragma solidity\b/m]],
  [
    'perl',
    [/^#!.*\bperl\b/],
    // my ($self, %args) = @_;   our @ISA = qw(Box);   not GDB's `my $f`
    [/^(?:my|our|local) ?\(? ?[$@%]\w.*(?:;|[({[=]$|# )/m],
    // use strict;   use List::Util qw(sum);   not Rust's `use std::io;`
    [/^use (?:strict|warnings|utf8|parent|base|constant|lib|feature|v?5\.[\d._]+)\b.*;/m],
    [/^use [A-Z]\w*(?:::\w+)* (?:qw\b|['"]:?\w).*;/m],
    // foreach my $box (@boxes) {
    [/^(?:for|foreach) (?:my )?\$\w+ \(/m],
    // if ($line =~ /^box/) {   s/a/b/ for @lines;   not a rule of YAML, nor a test of Bash
    [/[$@]\w+ ?[=!]~ ?(?:m|s|tr|y|qr)?[/{!#]/, /[;{]$/m, /^[^`]*$/],
    [/["'] ?[=!]~ ?(?:m|s|tr|y|qr)?[/{!"]/, /;(?: +#|$)|\{$/m],
    // unless ($open) {   } elsif ($shut) {
    [/^(?:unless ?\(.*|\} ?elsif ?\(.*[$@].*)\{$/m],
    // $SIG{INT} = sub {   push @{$boxes{$name}}, $box;
    [
      /\$SIG\{\w+\}|[@%]\{ ?\$\w+(?:[{[][^}\]]*[}\]])? ?\}|= sub \{$|\b__PACKAGE__\b|<STDIN>|(?:^|[\s(])@ARGV\b|= \\[@%&]\w/m,
    ],
    // print $out "a\n";   die "no box" unless $box;
    [
      /^(?:print|say|printf|die|warn) .*[$@][\w{].*;/m,
      / (?:unless|if|for|or) [$@(].*;$|^(?:say|print) [$@]\w.*;$/m,
      /^[^<]*$/,
    ],
    // sub open_box {   … my $self = shift;
    [/^sub \w+ ?\{/m],
    // $array[7]{name}   $box->{lid}[0]
    [/^[$@%]\w+[[{][^\]}]*[\]}](?:(?:->)?[[{]|.*# )/m],
  ],
  [
    'haskell',
    [/^module [\w.]+(?: \([^()]*\))? where$/m],
    [/^\w+ :: .*-> /m, /^import qualified /m],
    [/^import qualified [A-Z][\w.]* as [A-Z]\w*$/m],
    // instance Functor Tree where
    [/^(?:class|instance) (?:\([^()]*\) => |\w[\w ]* => )?[A-Z]\w*(?: [\w()[\]]+)+ where$/m],
    // main :: IO ()
    [/^main :: IO \(\)$/m],
    // add :: Int -> Int
    [/^[a-z]\w*'? :: [\w ()[\],=>.-]+ -> [\w ()[\],]+$/m, /^[a-z]\w*'?(?: [\w()[\]:_]+)* [=|] /m],
    [/^ghci> |^Prelude> /m],
    [/^\{-# LANGUAGE \w/m],
  ],
  [
    'asm',
    // section .text
    [/^section\s+\.(?:text|data|bss|rodata)\b/m],
    // mov eax, 4
    [
      /^(?:mov|lea|add|sub|xor|cmp|test|and|or)\s+(?:[er]?(?:[abcd]x|[sd]i|[sb]p)|[abcd]l|r(?:8|9|1[0-5])d?)\s*,\s*\S/m,
    ],
    // movq %rsp, %rbp
    [/^(?:mov|add|sub|push|pop|lea|xor|cmp|test)[bwlq]?\s+(?:\$\S+,\s*)?%[er]?\w{2,3}\b/m],
    // ldr r0, [r1]
    [/^(?:ldr|str)b?\s+[rwx]\d{1,2},\s*\[/m],
  ],
  [
    'latex',
    [/^\\(?:documentclass|usepackage)(?:\[[^\]]*\])?\{/m],
    [/^\\begin\{\w+\*?\}/m, /^\\end\{\w+\*?\}/m],
  ],
  ['erlang', [/^-module\(\w+\)\.$/m]],
  ['zig', [/^const \w+ = @import\("/m]],
  [
    'clojure',
    [/^\(ns [\w.-]+$|^\(ns [\w.-]+[\s)]/m],
    // (defn greet [name]
    [/^\(defn-? [\w?!*<>=+-]+(?:\s+\[|$)/m],
  ],
  [
    'lisp',
    [
      /^\((?:defun|defmacro|defmethod|defclass|defgeneric|defstruct|defcustom|defvar|defparameter) [\w/*:+(-]+(?:[ )]|$)/m,
    ],
    // (setq lid-size 4)   (global-set-key (kbd "C-c") 'open-lid)   (require 'box)
    [
      /^\((?:setq|setf|global-set-key|define-key|add-hook|add-to-list|with-eval-after-load) [^\s()]/m,
    ],
    [/^\(global-set-key [[("]|^\(require '[\w-]+\)/m],
    [/^CL-USER> /m],
  ],
  [
    'apache',
    // <Directory "/var/boxes">   … </Directory>
    [
      /^<(VirtualHost|Directory|DirectoryMatch|Location|LocationMatch|Files|FilesMatch|IfModule|Proxy)\b[^<>]*>$[\s\S]*^<\/\1>$/m,
    ],
    [/^RewriteEngine (?:on|off)$/im],
  ],
  ['ocaml', [/^let rec \w+(?: [\w()]+)* =$/m, /\bthen\b|\bmatch\b|^\|/m], [/^let \(\) =(?:\s|$)/m]],
  ['fsharp', [/^\[<EntryPoint>\]$/m], [/^let \w+/m, /^\s*printfn "/m]],
  ['bat', [/^@echo off$/im]],
  [
    'vb',
    // Dim count As Integer
    [/^(?:Dim|Private|Public|Static) \w+(?:\(\))? As (?:New )?\w+/m],
    [/^End (?:Sub|Function|If|Class)$/m, /^(?:Dim|Sub|Private|Public|If|Function) /m],
  ],
  ['viml', [/^(?:call plug#begin|nnoremap |inoremap |let mapleader\b|set nocompatible$)/m]],
  ['verilog', [/^endmodule$/m, /^module \w+/m]],
  ['vhdl', [/^entity \w+ is$/im, /^end\b.*;$/im], [/^architecture \w+ of \w+ is$/im]],
  ['fortran-free-form', [/^(?:implicit none|end program(?: \w+)?)$/im, /^program \w+$/im]],
  [
    'julia',
    [/^julia> /m],
    [
      /^using [A-Z]\w*(?:, [A-Z]\w*)*$/m,
      /^(?:function .*|for .* in .*|end|\w+ = [A-Z]\w*\(.*\))$/m,
    ],
  ],
  [
    'matlab',
    // function y = f(x)
    [/^function (?:\[[\w, ]+\]|\w+)\s*=\s*\w+\([\w, ]*\)$/m],
    [/^\w+ = linspace\(.*\);$/m],
  ],
  ['nix', [/^\{ (?:\w+ \? import <nixpkgs> \{\}|config, (?:lib, )?pkgs, \.\.\.) \}:/m]],
];
