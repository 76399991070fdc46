// Programs that are typed into a shell and are no words of other languages' first column.
const COMMAND =
  /^(?:sudo\s+(?:-\w+\s+)*)?(?:time\s+)?(?:\w+=\S*\s+)*(?:(?:cd|ls|ll|cat|echo|mkdir|rm|rmdir|cp|mv|ln|touch|chmod|chown|tar|unzip|curl|wget|git|docker|docker-compose|podman|kubectl|helm|kustomize|minikube|k3d|istioctl|npm|npx|yarn|pnpm|bun|deno|node|pip|pip3|pipx|conda|python|python3|cargo|rustup|rustc|mvn|gradle|java|javac|javap|jar|apt|apt-get|yum|dnf|brew|apk|pacman|rpm|dpkg|systemctl|service|journalctl|ssh|scp|rsync|ssh-keygen|source|make|cmake|gcc|g\+\+|clang|protoc|buf|openssl|ps|kill|top|free|df|du|netstat|ss|lsof|ping|telnet|nc|iptables|ip|grep|awk|sed|find|head|tail|xargs|nohup|crontab|useradd|passwd|mysql|mysqldump|psql|redis-cli|redis-server|mongo|sqlite3|terraform|ansible|vagrant|vim|vi|nano|which|hey|wrk|ab|etcdctl|nginx|swapoff|sysctl|modprobe|mount|umount|hostnamectl)(?=$|\s)(?!\s*[=(:])|go\s+(?:get|mod|run|build|install|test|tool|env|vet|fmt|generate|work|version|list|clean)\b|export\s+\w+=|\.{0,2}\/\w[\w./-]*(?:\s|$))/;
// $ ls   ➜ src git:(main)   [root@host ~]# ls   user@host:~$ ls
const PROMPT = /^(?:[$➜❯]\s+\S|\[?[\w.-]+@[\w.-]+[^$#]{0,40}[$#](?:\s|$))/;
// kubectl apply -f - <<EOF   cat > file <<'END'
const HEREDOC =
  /^(?:sudo\s+)?[a-z][\w./-]*\s(?:[^<]*\s)?(?:>>?\s*\S+\s*)?<<-?\s*(["']?)[A-Za-z_]\w*\1/;

/** Whether a line begins with the name of a program that is typed into a shell. */
export function looksLikeCommand(line: string): boolean {
  return COMMAND.test(line);
}

/** Whether a line begins with a shell's prompt. */
export function looksLikePrompt(line: string): boolean {
  return PROMPT.test(line);
}

/**
 * Whether the lines are what people type into a shell: a prompt or a here-document comes first,
 * or every line that begins a command names a well-known program.
 *
 *     go get golang.org/x/tools    yes, though it says `go`
 *     make(chan int)               no
 */
export function looksLikeCommands(lines: readonly string[]): boolean {
  const first = lines.find((line) => line !== '' && !line.startsWith('#')) ?? '';
  if (PROMPT.test(first) || HEREDOC.test(first)) return true;
  let continues = false;
  let commands = 0;
  for (const line of lines) {
    const isStart = !continues && line !== '' && !line.startsWith('#');
    continues = /(?:\\|\||&&)$/.test(line);
    if (!isStart) continue;
    if (!COMMAND.test(line)) return false;
    commands += 1;
  }
  return commands > 0;
}
