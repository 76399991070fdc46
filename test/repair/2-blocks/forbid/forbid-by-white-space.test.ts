import { describe, expect, it } from 'vitest';
import { forbidByWhiteSpace } from '../../../../src/repair/2-blocks/forbid/forbid-by-white-space.ts';
import { allowedTags } from '../allowed-tags.ts';

/** The tags that each line may still have. */
function allowed(source: string): readonly string[] {
  return allowedTags(forbidByWhiteSpace, source);
}

describe('forbidByWhiteSpace', () => {
  it('lets aligned lines be nothing but code', () => {
    expect(allowed('NAME      READY\nweb       1/1\n└── src')).toEqual(['CcMmX', 'CcMmX', 'CcMmX']);
  });

  it('lets rows follow each other only without a gap, at one depth', () => {
    const [header, row, apart, deeper, last] = allowed('a b\nc d\n\ne f\n  g h\n  i j');
    expect(header).toContain('T');
    expect(row).toContain('t');
    expect(row).not.toContain('T');
    expect(apart).not.toMatch(/[Tt]/);
    expect(deeper).toContain('T');
    expect(deeper).not.toContain('t');
    expect(last).toContain('t');
  });

  it('lets what stands deeper than items of items be no row', () => {
    const [header, row] = allowed('      boxes lids\n      shelves doors');
    expect(header).not.toMatch(/[Tt]/);
    expect(row).not.toMatch(/[Tt]/);
    expect(allowed('    boxes lids\n    shelves doors')[0]).toContain('T');
  });

  it('lets an address alone be no row, but a cell of one', () => {
    expect(allowed('boxes lids\nhttps://boxes.example/a')[1]).not.toMatch(/[Tt]/);
    expect(allowed('boxes lids\nred https://boxes.example/a')[1]).toContain('t');
  });

  it('lets a name with a colon that stands apart be no code', () => {
    expect(allowed('port: 1\n\nRedis:\n\nport: 2')[1]).not.toMatch(/[CcMm]/);
    for (const key of ['Redis:\nport: 2', 'Redis:\n\n  port: 2', 'redis:\n\nport: 2']) {
      expect(allowed(`port: 1\n\n${key}`)[1]).toMatch(/C/);
    }
    expect(allowed('port: 1\nRedis:\n\nport: 2')[1]).toMatch(/C/);
  });

  it('does not take the spaces of sentences for alignment', () => {
    expect(allowed('  • 池子 使用 (Double Buffering)  实现 连接')[0]).toContain('L');
    expect(allowed('池子启动后,  连接已经建立。')[0]).toContain('P');
    expect(allowed('端口 8080;  # 池子。')[0]).toBe('CcMmX');
  });

  it('does not take the space after a marker for alignment', () => {
    expect(allowed('  •   one item')[0]).toContain('L');
    expect(allowed('一、      安装系统')[0]).toContain('H');
    expect(allowed('1.2、  配置网络')[0]).toContain('P');
  });
});
