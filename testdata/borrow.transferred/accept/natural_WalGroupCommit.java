// One sync makes a whole group of commits durable, or fails all of them.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

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

  int commitGroup() {
    List<@Owned Commit> group = new ArrayList<>();
    synchronized (this) {
      for (Commit next = queue.poll(); next != null; next = queue.poll()) {
        group.add(next);
      }
      groups++;
    }
    IOException failure = null;
    try {
      for (Commit commit : group) {
        log.append(commit.record());
      }
      log.sync();
    } catch (IOException e) {
      failure = e;
    }
    int size = group.size();
    while (!group.isEmpty()) {
      Commit commit = group.remove(group.size() - 1);
      if (failure == null) {
        commit.acknowledge();
      } else {
        commit.fail(failure);
      }
    }
    return size;
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
