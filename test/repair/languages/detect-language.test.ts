import { expect, test } from 'vitest';
import { detectLanguage } from '../../../src/repair/languages/detect-language.ts';
import {
  detectLanguages,
  type LanguageQuestion,
} from '../../../src/repair/languages/detect-languages.ts';

/** Each block has lost its indentation, its blank lines and its inner spaces. */
const BLOCKS: readonly (readonly [lang: string, code: string])[] = [
  ['go', 'package main\nfunc main() {\nprintln("hi")\n}'],
  ['go', 'if err != nil {\nreturn nil, err\n}'],
  ['java', 'public class Order {\nprivate final String id;\n}'],
  ['python', 'def add(a, b):\nreturn a + b'],
  ['rust', 'let mut names: Vec<String> = Vec::new();\nprintln!("{}", names.len());'],
  ['c', '#include <stdio.h>\nint main(void) {\nprintf("hi");\n}'],
  ['sql', 'SELECT id, name FROM users WHERE age > 30 ORDER BY name;'],
  ['yaml', 'apiVersion: v1\nkind: Pod\nmetadata:\nname: web'],
  ['yaml', '- name: Deploy\nrun: |\nhelm repo update'],
  ['json', '{ "a": [1, 2] }'],
  ['bash', 'go get golang.org/x/tools'],
  ['bash', '$ kubectl get pods\nNAME READY STATUS'],
  ['bash', 'kubectl apply -f - <<EOF\napiVersion: v1\nkind: Namespace\nEOF'],
  ['makefile', 'build:\ngo build ./...\ntest:\ngo test ./...'],
  ['dockerfile', 'FROM golang:1.22\nWORKDIR /src\nRUN go build'],
  ['protobuf', 'syntax = "proto3";\nmessage A {\nstring b = 1;\n}'],
  ['nginx', 'server {\nlisten 80;\nlocation / {\nproxy_pass http://app;\n}\n}'],
  [
    'ini',
    '[Shelf-1]\nName=      What it is called. Must be unique.\nKind=      One of "open" or "rack".',
  ],
  ['ini', '[Service]\nEnvironment="GOGC=25"\nRestart=always'],
  ['mermaid', '%% a comment\nsequenceDiagram\nA->>B: hi'],
  ['mermaid', '---\ntitle: Flow\n---\nflowchart LR\nA --> B'],
  ['text', 'func arc[T](box: Lid[T]): Lid[T]'],
  ['text', 'end'],
  ['diff', 'diff --git a/x b/x\n-old\n+new'],
  ['text', 'src\n├── a.ts\n└── b.ts'],
  ['text', '请求\n↓\n网关\n↓\n服务'],
  ['xml', '<?xml version="1.0"?>\n<a/>'],
  ['hcl', 'resource "cloud_disk" "logs" {\nsize = 20\n}'],
  ['hcl', '# where to build\nprovider "cloud" {\nregion = "north"\n}'],
  ['r', 'library(dplyr)\nscores <- read.csv("scores.csv")'],
  ['groovy', 'pipeline {\nagent any\nstages {\nstage("Build") {\nsteps {\nsh "make"\n}\n}\n}\n}'],
  ['scala', 'object Main extends App {\ndef twice(n: Int) = n * 2\n}'],
  ['scala', 'val n = 2\nn match {\ncase 1 => "one"\ncase _ => "many"\n}'],
  ['r', 'library(scales)\nglimpse(boxes)\n## Rows: 2'],
  ['swift', 'guard let box = shelf.box else {\nreturn\n}'],
  ['swift', 'if let box = shelf.box {\nprint("took \\(box)")\n}'],
  ['swift', 'func label() -> String {\nlet text = "of \\(owner)"\nreturn text\n}'],
  ['swift', 'struct Shelf: View {\nvar body: some View {\nText(name)\n}\n}'],
  ['swift', 'import Foundation\nlet shelf = Shelf(boxes: 3)'],
  ['swift', 'let (box, note) = try await shelf.box(from: row)'],
  ['swift', 'func move(from start: Int, to end: Int) {\nrows = end - start\n}'],
  ['swift', 'func fetch() async throws {'],
  ['swift', '@State private var count = 0'],
  ['kotlin', '@Composable\nfun Shelf() {\nvar boxes by remember { mutableStateOf(0) }\n}'],
  ['kotlin', 'fun widen(shelf: Shelf) = shelf.width * 2'],
  ['kotlin', 'var label: String by shelf'],
  ['kotlin', 'when (kind) {\n1 -> "one"\nelse -> "many"\n}'],
  ['powershell', 'Get-Shelf -Name *\nName : Tall'],
  ['powershell', '$boxes = Get-ChildItem .'],
  ['csharp', 'using System.Text;\nvar note = new StringBuilder();'],
  ['ruby', "require 'json'\nputs JSON.parse(note)"],
  ['ruby', 'boxes.each do |box|\nputs box\nend'],
  ['elixir', 'defmodule Shelf do\nend'],
  ['graphql', 'query {\nboxes {\nname\n}\n}'],
  ['solidity', 'pragma solidity ^0.8.0;\ncontract Box {\nuint value;\n}'],
  ['perl', 'use strict;\nmy $name = shift;\nprint "$name\\n";'],
  ['makefile', 'install: box-lid\ninstall ./box $(BIN)\ninstall lids/* $(LIDS)'],
  ['perl', 'my %lids = (\noak => 1,\n);'],
  ['perl', 'foreach my $box (@boxes) {\nopen_box($box);\n}'],
  ['perl', 'if ($line =~ /^box/) {\n$count++;\n}'],
  ['perl', '"a box" =~ /box/;'],
  ['perl', 'unless ($open) {\nclose_box();\n}'],
  ['perl', 'push @{$boxes{$name}}, $box;'],
  ['perl', 'sub open_box {\nreturn 1;\n}'],
  ['scala', 'val lid: Option[Lid] = box.lid'],
  ['scala', 'for (box <- boxes) yield box.lid'],
  ['lisp', "(require 'box-mode)\n(setq box-size 4)"],
  ['lisp', 'CL-USER> (open-box 3)'],
  ['apache', '<Directory "/var/boxes">\nRequire all granted\n</Directory>'],
  ['haskell', 'import qualified Data.Map as Map\nsize :: Map.Map k v -> Int'],
  ['haskell', 'instance Shown Tree where\nshown Leaf = "leaf"'],
  ['haskell', 'twice :: Int -> Int\ntwice n = n * 2'],
  ['scala', 'def twice(n: Int): Int = n * 2'],
  ['r', 'by_year <- sales %>% group_by(year)'],
  ['asm', 'section .text\nglobal _start\n_start:\nnop'],
  ['asm', '; leave the program\nmov eax, 1\nint 0x80'],
  ['asm', 'main:\npushq %rbp\nmovq %rsp, %rbp\nret'],
  ['asm', 'ldr r0, [r1]\nadd r0, r0, #1\nbx lr'],
  ['latex', '\\begin{equation}\nF = ma\n\\end{equation}'],
  ['latex', '\\begin{gather*}\na + b\\\\\n- c - d\n\\end{gather*}'],
  ['erlang', '-module(counter).\n-export([start/0]).'],
  ['zig', 'const std = @import("std");\nconst x = 1;'],
  ['clojure', '(defn twice [n]\n(* 2 n))'],
  ['lisp', '(defun twice (n)\n(* 2 n))'],
  ['ocaml', 'let rec sum n =\nif n = 0 then 0 else n + sum (n - 1)'],
  ['fsharp', 'let twice n = n * 2\nprintfn "%d" (twice 2)'],
  ['bat', '@echo off\nset DIR=logs'],
  ['vb', 'Dim count As Integer\ncount = 5'],
  ['viml', 'set number\nnnoremap <leader>w :w<CR>'],
  ['verilog', 'module gate(input a, output b);\nassign b = a;\nendmodule'],
  ['vhdl', 'entity gate is\nport (a : in std_logic);\nend gate;'],
  ['fortran-free-form', 'program hello\nimplicit none\nend program hello'],
  ['julia', 'using Plots\nx = Vector(1)'],
  ['matlab', 'function y = twice(x)\ny = 2 * x;\nend'],
  ['nix', '{ pkgs ? import <nixpkgs> {} }:\npkgs.mkShell { }'],
];

test.each(BLOCKS)('knows %s by %j', (lang, code) => {
  const context = { before: '', documentLanguages: [], hasIndentation: false };
  expect(detectLanguage(code.split('\n'), context).lang).toBe(lang);
});

test.each([
  ['yaml', 'apiVersion: v1\nkind: ConfigMap\ndata:\nmain.tf: |\nresource "cloud_disk" "a" {\n}'],
  ['go', 'package main\nvar module = "x"\nfunc main() {\nuse(module)\n}'],
  ['yaml', 'rules:\n- if: $BRANCH =~ /^main$/\nwhen: always'],
  ['ruby', 'puts "abc" =~ /b/ # return 1\nputs nil.inspect'],
  ['bash', 'if [[ $line =~ ^box ]]; then\necho "$line"\nfi'],
  ['php', '<?php\nforeach ($boxes as $box) {\n$box->open();\n}'],
])('what holds a rare language, or words of one, stays %s', (lang, code) => {
  const context = { before: '', documentLanguages: [], hasIndentation: false };
  expect(detectLanguage(code.split('\n'), context).lang).toBe(lang);
});

test('the blocks around decide what a line alone cannot', () => {
  const ask = (code: string): { lines: string[]; before: string; hasIndentation: boolean } => ({
    lines: code.split('\n'),
    before: '',
    hasIndentation: false,
  });
  const neighbour = 'package main\nimport "fmt"\nfunc main() {\nfmt.Println("hi")\n}';
  const found = detectLanguages([ask(neighbour), ask('done <- true'), ask(neighbour)]);
  expect(found.map(({ lang }) => lang)).toEqual(['go', 'go', 'go']);
});

test('a block without lines is unsure', () => {
  expect(
    detectLanguages([{ lines: [], before: '', hasIndentation: false }])[0]?.confidence,
  ).toBeLessThan(0.9);
});

test('no code around it makes YAML of TOML', () => {
  const yaml = ['shelf:', 'rows: 3', 'boxes:', '- name: first'];
  const toml = ['# Replace the label', '[shelf.labels]', 'pattern = "^/a/(.*)"'];
  const found = detectLanguages(
    [yaml, yaml, toml, yaml, yaml].map((lines) => ({
      lines,
      before: 'As YAML:',
      hasIndentation: false,
    })),
  );
  expect(found[2]?.lang).toBe('toml');
});

const asked = (code: string): LanguageQuestion => ({
  lines: code.split('\n'),
  before: '',
  hasIndentation: false,
});
const PERL = ['my @boxes = (1, 2);', 'sub open_box {\nmy $box = shift;\n}'];

test('a rare language of several blocks is that of others that may be in it', () => {
  const other = 'push @boxes, $lid;';
  expect(detectLanguages([asked(other)])[0]?.lang).not.toBe('perl');
  const found = detectLanguages([...PERL, other].map(asked));
  expect(found.map(({ lang }) => lang)).toEqual(['perl', 'perl', 'perl']);
});

test.each([
  ['one block shows it', [PERL[0] ?? ''], 'push @boxes, $lid;'],
  ['a block has none of its marks', PERL, 'boxes are open'],
  ['a block has a sign of its own', PERL, '#!/bin/sh\necho $1 @boxes'],
])('no other is where %s', (_, blocks, other) => {
  const found = detectLanguages([...blocks, other].map(asked));
  expect(found.at(-1)?.lang).not.toBe('perl');
});
