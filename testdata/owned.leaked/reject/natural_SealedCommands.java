// A write that failed is neither ended nor requeued.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

@Tracked
sealed interface Command permits ReadCommand, WriteCommand, FlushCommand {
  int slots();

  void finish(@Owned Command this, BlkStatus status);
}

record ReadCommand(@Owned Request<Void> rq) implements Command {
  @Override
  public int slots() {
    return rq.bytes() / 4096;
  }

  @Override
  public void finish(@Owned ReadCommand this, BlkStatus status) {
    rq.end(status);
  }
}

record WriteCommand(@Owned Request<Void> rq, boolean fua) implements Command {
  @Override
  public int slots() {
    return rq.bytes() / 4096 + (fua ? 1 : 0);
  }

  @Override
  // :: error: [owned.leaked]
  public void finish(@Owned WriteCommand this, BlkStatus status) {
    if (fua && status != BlkStatus.OK) {
      System.err.println("lost");
    } else {
      rq.end(status);
    }
  }
}

record FlushCommand(@Owned Request<Void> rq) implements Command {
  @Override
  public int slots() {
    return 0;
  }

  @Override
  public void finish(@Owned FlushCommand this, BlkStatus status) {
    rq.end(status);
  }
}

class SealedCommands {
  private final ArrayDeque<@Owned Command> queue = new ArrayDeque<>();

  @Owned Command decode(@Owned Request<Void> rq) {
    return switch (rq.op()) {
      case READ -> new ReadCommand(rq);
      case WRITE -> new WriteCommand(rq, false);
      case FLUSH -> new FlushCommand(rq);
      default -> {
        throw rejected(rq);
      }
    };
  }

  private static RuntimeException rejected(@Owned Request<Void> rq) {
    String op = rq.op().toString();
    rq.end(BlkStatus.NOTSUPP);
    return new IllegalArgumentException(op);
  }

  void add(@Owned Request<Void> rq) {
    queue.add(decode(rq));
  }

  int backlog() {
    int n = 0;
    for (Command c : queue) {
      if (c instanceof WriteCommand w) {
        n += 2 * w.slots();
      } else {
        n += c.slots();
      }
    }
    return n;
  }

  void step(BlkStatus status) {
    Command c = queue.poll();
    if (c instanceof FlushCommand f) {
      f.finish(BlkStatus.OK);
    } else if (c != null) {
      c.finish(status);
    }
  }

  void close() {
    for (Command c = queue.poll(); c != null; c = queue.poll()) {
      c.finish(BlkStatus.IOERR);
    }
  }
}
