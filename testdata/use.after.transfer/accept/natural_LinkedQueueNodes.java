// A linked queue of plain nodes, each owning one job until it is taken out.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class LinkedQueueNodes {
  private @Nullable Node head;
  private @Nullable Node tail;
  private int size;

  void add(@Owned Job job) {
    Node node = new Node(job);
    if (tail == null) {
      head = node;
    } else {
      tail.next = node;
    }
    tail = node;
    size++;
  }

  @Nullable @Owned Job poll() {
    Node first = head;
    if (first == null) {
      return null;
    }
    head = first.next;
    if (head == null) {
      tail = null;
    }
    size--;
    return first.take();
  }

  void cancelAll() {
    Job job = poll();
    while (job != null) {
      job.cancel();
      job = poll();
    }
  }

  int size() {
    return size;
  }

  private static final class Node {
    private @Nullable @Owned Job job;
    private @Nullable Node next;

    Node(@Owned Job job) {
      this.job = job;
    }

    @Nullable @Owned Job take() {
      Job taken = job;
      job = null;
      return taken;
    }
  }
}

@Tracked
interface Job {
  void run(@Owned Job this);

  void cancel(@Owned Job this);
}
