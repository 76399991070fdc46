/** Sentences in Chinese as an extractor leaves them that ends lines behind inline code. */
export const BROKEN_SENTENCES = `第一次调用之前,客户端会从文件set_up.json
读取retry_policy
。如果没有这个文件,maxAttempts
为三次,而且backOff
会加倍。
等待多久,由initial_delay
决定。
`;
