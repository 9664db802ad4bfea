// The request of a command is looked at before the command ends, and once more afterwards.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.Comparator;
import java.util.PriorityQueue;

class CommandAskedAfterFinish {
  private final PriorityQueue<@Owned Command> byDeadline =
      new PriorityQueue<>(Comparator.comparingLong((Command command) -> command.deadline));

  synchronized void add(@Owned Request<Void> rq, long deadline) {
    byDeadline.add(new Command(rq, deadline));
  }

  synchronized int expireFirst() {
    Command command = byDeadline.poll();
    if (command == null) {
      return 0;
    }
    Request<Void> rq = command.request();
    long late = System.nanoTime() - command.deadline;
    command.finish(late > 0 ? BlkStatus.TIMEOUT : BlkStatus.OK);
    // :: error: [borrow.outlives.owner]
    return rq.bytes();
  }

  @Tracked
  static final class Command {
    private final @Owned Request<Void> request;
    final long deadline;

    Command(@Owned Request<Void> request, long deadline) {
      this.request = request;
      this.deadline = deadline;
    }

    @Borrowed("this") Request<Void> request() {
      return request;
    }

    void finish(@Owned Command this, BlkStatus status) {
      request.end(status);
    }
  }
}
