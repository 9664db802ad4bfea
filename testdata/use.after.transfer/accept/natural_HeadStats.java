// The head of the queue is looked at while size and statistics are asked.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class HeadStats {
  private final ArrayDeque<@Owned Job> queue = new ArrayDeque<>();
  private final Map<String, @Owned Job> running = new HashMap<>();
  private final int limit;

  HeadStats(int limit) {
    this.limit = limit;
  }

  synchronized boolean offer(@Owned Job job) {
    if (isFull()) {
      job.cancel();
      return false;
    }
    queue.addLast(job);
    return true;
  }

  synchronized boolean isFull() {
    return queue.size() >= limit;
  }

  synchronized String status() {
    Job head = queue.peek();
    String depth = depth();
    int active = running.size();
    if (head == null || isFull() && active == 0) {
      return depth;
    }
    return depth + " next=" + head.name() + " of " + queue.size() + ", waiting " + head.age(stats().total());
  }

  synchronized boolean start() {
    Job head = queue.peek();
    if (head == null || running.containsKey(head.name()) || running.size() > limit / 2) {
      return false;
    }
    String name = head.name();
    Job job = queue.remove();
    Job previous = running.put(name, job);
    if (previous != null) {
      previous.cancel();
    }
    return true;
  }

  synchronized void finish(String name) {
    Job known = running.get(name);
    if (known == null) {
      return;
    }
    log("finishing", known);
    Stats stats = stats();
    if (known.age(stats.total()) > 100) {
      log("slow", known);
    }
    Job done = running.remove(name);
    if (done != null) {
      done.complete();
    }
  }

  private String depth() {
    return "depth " + queue.size() + "/" + limit;
  }

  private Stats stats() {
    long total = 0;
    for (Job job : queue) {
      total += job.cost();
    }
    for (Job job : running.values()) {
      total += job.cost();
    }
    return new Stats(total, queue.size());
  }

  private void log(String what, @Borrowed Job job) {
    System.out.println(what + " " + job.name() + " " + depth());
  }
}

record Stats(long total, int count) {}

@Tracked
final class Job {
  private final String name;
  private final long cost;

  Job(String name, long cost) {
    this.name = name;
    this.cost = cost;
  }

  String name() {
    return name;
  }

  long cost() {
    return cost;
  }

  long age(long now) {
    return now - cost;
  }

  void cancel(@Owned Job this) {}

  void complete(@Owned Job this) {}
}
