/** Code, tables and diagrams of the benchmarks' articles, different in each of them. */
import type { Dice } from './dice.ts';
import { NOUN, TECH, TERMS, TOPICS, VERB } from './words.ts';

type Block = readonly [lang: string, code: string];

/** `Order` → `order`. */
function small(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const go = (r: Dice): Block => {
  const a = r.pick(NOUN),
    b = r.pick(NOUN),
    v = r.pick(VERB),
    n = r.int(8, 999),
    id = r.int(100, 9999);
  return [
    'go',
    r.pick([
      `package ${small(a)}

import (
	"context"
	"errors"
	"sync"
	"time"
)

var err${v}Closed = errors.New("${small(a)}: pool ${id} closed")

// ${a}Pool 维护可复用的 ${b}，容量上限为 ${n}
type ${a}Pool struct {
	mu    sync.Mutex
	items chan *${b}
	done  chan struct{}
}

func New${a}Pool(size int) *${a}Pool {
	if size <= 0 {
		size = ${n}
	}
	return &${a}Pool{items: make(chan *${b}, size), done: make(chan struct{})}
}

func (p *${a}Pool) ${v}(ctx context.Context) (*${b}, error) {
	select {
	case it := <-p.items:
		return it, nil
	case <-p.done:
		return nil, err${v}Closed
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-time.After(${n} * time.Millisecond):
		return new${b}(${id}), nil
	}
}`,
      `func (s *${a}Service) ${v}${b}(ctx context.Context, id int64) error {
	ctx, cancel := context.WithTimeout(ctx, ${n}*time.Millisecond)
	defer cancel()
	for i := 0; i < ${r.int(2, 9)}; i++ {
		if err := s.repo.${v}(ctx, id+${id}); err == nil {
			return nil
		} else if !errors.Is(err, ErrConflict) {
			return fmt.Errorf("${small(v)} ${small(b)} %d: %w", id, err)
		}
		time.Sleep(time.Duration(1<<i) * ${r.int(2, 50)} * time.Millisecond) // 指数退避
	}
	return ErrTooManyRetries${id}
}`,
      `var bufPool${id} = sync.Pool{
	New: func() any { return make([]byte, 0, ${n * 16}) },
}

func Encode${a}(v *${b}) ([]byte, error) {
	buf := bufPool${id}.Get().([]byte)[:0]
	defer func() { bufPool${id}.Put(buf) }()
	buf = append(buf, '{')
	buf = strconv.AppendInt(buf, v.ID, 10)
	for k, val := range v.${r.pick(['Tags', 'Labels', 'Attrs'])} {
		buf = append(buf, k...)
		buf = append(buf, ':')
		buf = append(buf, val...)
	}
	out := make([]byte, len(buf))
	copy(out, buf)
	return out, nil
}`,
    ]),
  ];
};
const java = (r: Dice): Block => {
  const a = r.pick(NOUN),
    b = r.pick(NOUN),
    v = small(r.pick(VERB)),
    n = r.int(8, 999),
    id = r.int(100, 9999);
  return [
    'java',
    r.pick([
      `@Service
@RequiredArgsConstructor
public class ${a}${b}Service {
    private static final int MAX_${a.toUpperCase()} = ${n};
    private final ConcurrentHashMap<Long, ${b}> cache = new ConcurrentHashMap<>(${id});
    private final ${b}Repository repository;

    /** ${v}：先查本地缓存，再回源 */
    public Optional<${b}> ${v}(long id, Duration timeout) throws InterruptedException {
        ${b} hit = cache.get(id);
        if (hit != null && !hit.isExpired(${n}L)) {
            return Optional.of(hit);
        }
        return repository.findById(id).map(x -> {
            cache.put(id, x);
            return x;
        });
    }
}`,
      `public final class ${a}Limiter${id} implements AutoCloseable {
    private final AtomicLong tokens = new AtomicLong(${n});
    private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(${r.int(1, 8)});

    public boolean ${v}(int permits) {
        long cur;
        do {
            cur = tokens.get();
            if (cur < permits) return false; // 触发限流
        } while (!tokens.compareAndSet(cur, cur - permits));
        return true;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}`,
    ]),
  ];
};
const yaml = (r: Dice): Block => {
  const a = small(r.pick(NOUN)),
    n = r.int(1, 20);
  return [
    'yaml',
    `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${a}-service-${r.int(100, 999)}
  labels:
    app: ${a}
    tier: backend
spec:
  replicas: ${n}
  strategy:
    rollingUpdate: { maxSurge: ${r.int(1, 3)}, maxUnavailable: 0 }
  template:
    spec:
      containers:
        - name: ${a}
          image: "registry.local/${a}:v${r.int(1, 9)}.${r.int(0, 30)}.${r.int(0, 99)}"
          resources:
            limits: { cpu: "${r.int(1, 8)}", memory: ${r.int(1, 16)}Gi } # 与 GOMAXPROCS 对齐
          env:
            - name: MAX_INFLIGHT
              value: "${r.int(64, 4096)}"`,
  ];
};
const bash = (r: Dice): Block => [
  'bash',
  `#!/usr/bin/env bash
set -euo pipefail
HOST="\${1:-127.0.0.1}:${r.int(3000, 9999)}"
for c in ${r.int(10, 50)} ${r.int(60, 200)} ${r.int(300, 900)}; do
  wrk -t${r.int(2, 16)} -c"$c" -d${r.int(10, 90)}s --latency "http://$HOST/api/${small(r.pick(NOUN))}" | tee "bench-$c.txt"
done
grep -E '99%|Requests/sec' bench-*.txt | sort -k2 -n # 汇总结果`,
];
const sql = (r: Dice): Block => {
  const a = small(r.pick(NOUN));
  return [
    'sql',
    `SELECT ${a}_id, COUNT(*) AS cnt, MAX(updated_at) AS last_seen
FROM t_${a}_${r.int(0, 63)}
WHERE tenant_id = ${r.int(1, 9999)} AND status IN (${r.int(0, 3)}, ${r.int(4, 9)}) -- 命中联合索引
GROUP BY ${a}_id
HAVING COUNT(*) > ${r.int(2, 500)}
ORDER BY cnt DESC LIMIT ${r.int(10, 200)};`,
  ];
};
const json = (r: Dice): Block => [
  'json',
  JSON.stringify(
    {
      name: `${small(r.pick(NOUN))}-${r.int(1, 999)}`,
      enabled: true,
      burst: r.int(10, 999),
      ratio: r.int(1, 99) / 100,
      targets: [r.pick(NOUN), r.pick(NOUN)],
      fallback: null,
    },
    null,
    2,
  ),
];
/** In the order in which an article has them. */
export const CODE: readonly ((r: Dice) => Block)[] = [
  go,
  java,
  go,
  yaml,
  bash,
  go,
  java,
  go,
  sql,
  yaml,
  go,
  java,
  json,
  go,
  bash,
];
/** A table of Markdown, of four to seven rows. */
export const table = (r: Dice): string => {
  const cols = r.pick([
    ['方案', '延迟', '吞吐', '复杂度', '适用场景'],
    ['参数', '默认值', '推荐值', '说明'],
    ['指标', '优化前', '优化后', '变化'],
  ]);
  const row = (): string[] =>
    cols.map((_, i) =>
      i === 0
        ? `\`${r.pick(TERMS)}\``
        : r.pick([
            `${r.int(1, 999)}ms`,
            `${r.int(1, 90)}k/s`,
            r.pick(['低', '中', '高']),
            `**${r.int(1, 99)}%**`,
            `${r.pick(TOPICS)}场景`,
            `${r.int(8, 4096)}`,
          ]),
    );
  return [
    `| ${cols.join(' | ')} |`,
    `|${cols.map((_, i) => (i ? ':---:' : '---')).join('|')}|`,
    ...Array.from({ length: r.int(4, 7) }, () => `| ${row().join(' | ')} |`),
  ].join('\n');
};
/** A flowchart of Mermaid with its fences. */
export const flowchart = (r: Dice): string => {
  const d = r.pick(['TD', 'LR']);
  const a = r.pick(TOPICS),
    b = r.pick(TOPICS),
    c = r.pick(TECH);
  return (
    '```mermaid\nflowchart ' +
    d +
    `
    A[客户端请求 ${r.int(1, 999)}] --> B{是否命中${a}?}
    B -->|是| C[快速返回]
    B -->|否| D[进入${b}]
    D --> E[(${c} 集群)]
    E -->|超时 ${r.int(10, 900)}ms| F[降级处理]
    E -->|成功| G[写回缓存]
    F --> H[记录指标]
    G --> H
    subgraph 后台任务
        I[${r.pick(VERB)}] --> J[${r.pick(NOUN)}]
    end
    H --> I
\`\`\``
  );
};
