import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Ends one request at once and the others later. */
public final class QueueDriver implements BlockOps<QueueDriver.Command> {

  /** What the driver keeps for each request. */
  public static final class Command {
    int retries;
  }

  private final ArrayDeque<@Owned Request<Command>> waiting = new ArrayDeque<>();
  private @Nullable @Owned Request<Command> first;

  @Override
  public void queueRq(HwQueue<Command> hw, @Owned IdleRequest<Command> idle, boolean last) {
    Request<Command> rq = idle.start();
    synchronized (this) {
      if (first == null) {
        first = rq;
      } else {
        waiting.add(rq);
      }
    }
  }

  /** Ends what came first. */
  public synchronized void endFirst() {
    Request<Command> rq = first;
    first = waiting.poll();
    if (rq != null) {
      finish(rq);
    }
  }

  private static void finish(@Owned Request<Command> rq) {
    try {
      rq.setSector(0);
    } finally {
      rq.end(BlkStatus.OK);
    }
  }

  static void share(@Owned Request<Command> rq) {
    Request<Command> count = rq.share();
    if (!count.tryEnd(BlkStatus.OK)) {
      count.release();
    }
  }

  @Override
  public Command newRequestData() {
    return new Command();
  }
}
