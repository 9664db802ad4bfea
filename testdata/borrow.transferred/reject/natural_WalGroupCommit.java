// The group is acknowledged from a loop over the queue, which only lends its elements.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;

class WalGroupCommit {
  private final ArrayDeque<@Owned Commit> queue = new ArrayDeque<>();
  private final LogFile log;
  private long groups;

  WalGroupCommit(LogFile log) {
    this.log = log;
  }

  synchronized void enqueue(@Owned Commit commit) {
    queue.add(commit);
  }

  synchronized int commitGroup() throws IOException {
    groups++;
    int size = queue.size();
    for (Commit commit : queue) {
      log.append(commit.record());
    }
    log.sync();
    for (Commit commit : queue) {
      // :: error: [borrow.transferred]
      commit.acknowledge();
    }
    return size;
  }

  synchronized void failAll(IOException cause) {
    for (Commit next = queue.poll(); next != null; next = queue.poll()) {
      next.fail(cause);
    }
  }
}

interface LogFile {
  void append(byte[] record) throws IOException;

  void sync() throws IOException;
}

@Tracked
interface Commit {
  byte[] record();

  void acknowledge(@Owned Commit this);

  void fail(@Owned Commit this, IOException cause);
}
