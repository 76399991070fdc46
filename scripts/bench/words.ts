/** Words and sentences that the articles of the benchmarks are made of. */
import type { Dice } from './dice.ts';

/** What chapters are about. */
export const TOPICS: readonly string[] = [
  '限流',
  '熔断',
  '降级',
  '重试',
  '超时控制',
  '连接池',
  '对象池',
  '本地缓存',
  '分布式锁',
  '消息队列',
  '一致性哈希',
  '服务发现',
  '负载均衡',
  '链路追踪',
  '灰度发布',
  '背压',
  '批处理',
  '幂等',
  '分库分表',
  '读写分离',
  '内存逃逸',
  '垃圾回收',
  '协程调度',
  '零拷贝',
  '日志采集',
  '指标监控',
  '配置中心',
  '网关',
  '热点探测',
  '冷热分离',
];
/** Programs and languages. */
export const TECH: readonly string[] = [
  'Go',
  'Java',
  'Kubernetes',
  'Redis',
  'Kafka',
  'MySQL',
  'Nginx',
  'Istio',
  'gRPC',
  'etcd',
  'ClickHouse',
  'Elasticsearch',
];
/** Names that stand as inline code. */
export const TERMS: readonly string[] = [
  'goroutine',
  'sync.Pool',
  'channel',
  'context',
  'ThreadLocal',
  'CompletableFuture',
  'ConcurrentHashMap',
  'GOMAXPROCS',
  'pprof',
  'CAS',
  'Sentinel',
  'Hystrix',
  'token bucket',
  'sliding window',
  'p99',
  'QPS',
  'GC',
  'TCP backlog',
  'epoll',
  'mmap',
];
/** Names of types in code. */
export const NOUN: readonly string[] = [
  'Order',
  'User',
  'Payment',
  'Stock',
  'Coupon',
  'Session',
  'Invoice',
  'Shipment',
  'Refund',
  'Quota',
  'Tenant',
  'Device',
  'Metric',
  'Trace',
  'Event',
  'Lease',
];
/** Names of functions in code. */
export const VERB: readonly string[] = [
  'Acquire',
  'Release',
  'Submit',
  'Flush',
  'Dispatch',
  'Resolve',
  'Commit',
  'Rollback',
  'Enqueue',
  'Drain',
  'Refresh',
  'Probe',
  'Snapshot',
  'Replay',
];
/** Sentences without their full stop; `t` is the topic. */
export const CLAUSE: readonly ((r: Dice, t: string) => string)[] = [
  (_, t) => `在高并发场景下，${t}的核心矛盾不是“能不能做”，而是“在多大代价下做到稳定”`,
  (r) =>
    `线上压测显示，当 QPS 从 ${r.int(2, 9)}000 提升到 ${r.int(10, 60)}000 时，p99 延迟由 ${r.int(5, 40)}ms 上升到 ${r.int(80, 900)}ms`,
  (r) => `如果把 \`${r.pick(TERMS)}\` 的作用范围放得过大，锁竞争会直接抵消掉并行带来的收益`,
  (r) => `这里推荐先用 \`${r.pick(TERMS)}\` 做一次隔离，再根据监控数据决定是否需要更激进的策略`,
  (_, t) => `需要特别注意的是，**${t}**并不能替代容量规划，它只是把失败从“雪崩”变成“可控的拒绝”`,
  (r) =>
    `从源码上看，\`${r.pick(TERMS)}\` 的实现并不复杂，真正的难点在于边界条件：空队列、超时、取消以及并发关闭`,
  (r) =>
    `我们在${r.pick(['支付', '订单', '库存', '营销', '结算', '风控'])}链路上灰度了 ${r.int(3, 30)} 天，错误率从 ${r.int(1, 9)}.${r.int(1, 9)}% 下降到 0.${r.int(1, 9)}%`,
  (r) =>
    `对于延迟敏感的服务，建议将批量大小控制在 ${r.int(8, 256)} 以内，并为每一次刷新设置独立的超时`,
  (r) =>
    `其中 *${r.pick(['幂等键', '令牌', '版本号', '租约', '分片号', '水位线'])}* 由上游生成，下游只负责校验与去重`,
  (_, t) => `换句话说，系统的上限由最慢的依赖决定，${t}要做的就是不让最慢的那个依赖拖垮其他请求`,
  (r) =>
    `相比之下，${r.pick(TECH)} 方案的运维成本更低，但在跨机房场景会多出一次 ${r.int(1, 30)}ms 左右的网络往返`,
  (r) =>
    `参数 \`${r.pick(['max_inflight', 'burst', 'idle_timeout', 'queue_size', 'retry_budget', 'shard_count'])}\` 的默认值为 ${r.int(16, 4096)}，在 ${r.int(2, 64)} 核机器上通常偏小`,
];
/** Titles of chapters. */
export const CHAPTERS: readonly string[] = [
  '背景与问题',
  '核心原理',
  '架构设计',
  '关键实现',
  '性能测试',
  '生产实践',
  '常见陷阱',
  '总结与延伸',
];
/** Titles of sections; `{t}` is the topic. */
export const SECTIONS: readonly string[] = [
  '为什么需要{t}',
  '{t}的数学模型',
  '单机版实现',
  '分布式版实现',
  '数据结构选择',
  '并发安全分析',
  '与 {k} 的对比',
  '配置参数详解',
  '压测方法与结果',
  '容量评估',
  '监控与告警',
  '故障复盘',
  '灰度与回滚',
  '代码走读',
  '边界条件',
  '内存占用分析',
  '失败语义',
  '扩展阅读',
  '部署清单',
  '演进路线',
];
