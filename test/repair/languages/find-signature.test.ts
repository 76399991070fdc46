import { expect, test } from 'vitest';
import { findSignature } from '../../../src/repair/languages/find-signature.ts';

test.each([
  ['mermaid', 'flowchart LR\nA --> B'],
  ['mermaid', '---\ntitle: box\n---\n%% of the shelf\n\nsequenceDiagram'],
  ['text', 'box\n├── lid\n└── key'],
  ['text', 'box\n↓\nlid'],
  ['python', '#!/usr/bin/env python3\nbox'],
  ['javascript', '#!/usr/bin/env node\nbox'],
  ['bash', '#!/bin/bash\nbox'],
  ['bash', 'cd box\nls'],
  ['php', '<?php\nbox();'],
  ['diff', 'of the box\n@@ -1,2 +1,3 @@\n box'],
  ['protobuf', "// box\nsyntax = 'proto2';"],
  ['thrift', 'struct Box {\n1: required string lid\n}'],
  ['xml', '<?xml version="1.0"?>'],
  ['html', '<!DOCTYPE html>'],
  ['go', 'package box\nvar lid int'],
  ['yaml', 'kind: Box\napiVersion: v1\nbox!'],
  ['yaml', 'box:\nlid: 1'],
  ['ini', '[box]\n; its lid\nlid=1'],
  ['toml', '[[box]]\n# its lid\nlid = 1'],
  ['dockerfile', 'FROM box\nCOPY . .\nbox'],
  ['makefile', 'box\n.PHONY: lid'],
  ['makefile', 'box: lid\ninstall box $(BIN)'],
  ['makefile', 'LID := 1\n# all\nbox: lid\ngo build\nlid:\n@echo lid'],
  ['json', '{\n"lid": [1]\n}'],
  ['json', '["box"]'],
  ['hcl', 'resource "box" "lid" {'],
])('a sign of %s: %j', (lang, code) => {
  expect(findSignature(code.split('\n'))).toBe(lang);
});

test.each([
  ['a diagram behind prose', 'box\nflowchart LR'],
  ['a tree in fewer than half of the lines', 'box\nof lids\nand keys\n└── key'],
  ['arrows in fewer than a fifth of the lines', 'a\nb\n↓\nc\nd\ne'],
  ['an arrow that points nowhere', 'a\n│\nb'],
  ['another interpreter', '#!/usr/bin/env box'],
  ['half of a Go file', 'package box\nlid'],
  ['half of a Dockerfile', 'FROM box\nLID'],
  ['half of a manifest', 'apiVersion: v1\nbox!'],
  ['numbers that name fields, alone', '1: required string lid'],
  ['sections without a key', '[box]\n[lid]'],
  ['a key that is set apart, in a file of sections', '[box]\nlid=1\nkey of it'],
  ['a table without a key', '[box.lid]'],
  ['a key without a table', 'lid = 1'],
  ['a value that TOML has not', '[box.lid]\nlid = oak'],
  ['a target above what is no command', 'box:\nOf oak.'],
  ['a target behind what is no variable', 'Oak.\nbox:\nls'],
  ['a name in brackets', '[box]'],
  ['brackets that do not end', '{\n"lid": 1'],
  ['brackets of another language', '{ lid: 1 }'],
  ['nothing', ''],
])('no sign: %s', (_, code) => {
  expect(findSignature(code.split('\n'))).toBeUndefined();
});

test('only the first 400 lines and characters of a line are read, and JSON below 200 KB', () => {
  const lines = Array.from({ length: 400 }, () => 'box');
  expect(findSignature([...lines, '.PHONY: lid'])).toBeUndefined();
  expect(findSignature([...lines.slice(1), '.PHONY: lid'])).toBe('makefile');
  const jsonOf = (length: number): string => `["${'x'.repeat(length - 4)}"]`;
  expect(findSignature([jsonOf(200_000)])).toBe('json');
  expect(findSignature([jsonOf(200_001)])).toBeUndefined();
});
