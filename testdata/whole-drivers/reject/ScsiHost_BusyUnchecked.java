// A busy host leaves the command with the caller, who does not look.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.List;

class ScsiHost implements BlockOps<ScsiHost.Sense> {
  static final class Sense {
    int key;
  }

  enum Step {
    ABORT,
    LUN_RESET,
    HOST_RESET
  }

  interface LowLevel {
    /** False when the host is busy; the command is then still the caller's. */
    @TransfersOn(when = Outcome.TRUE, value = "command")
    boolean queueCommand(@Owned ScsiCommand command);

    boolean tryStep(Step step, int lun);
  }

  private final LowLevel lld;
  private final ErrorHandler handler;

  ScsiHost(LowLevel lld) {
    this.lld = lld;
    this.handler = new ErrorHandler(lld);
    new Thread(handler, "scsi_eh").start();
  }

  @Override
  public Sense newRequestData() {
    return new Sense();
  }

  @Override
  public void queueRq(HwQueue<Sense> hw, @Owned IdleRequest<Sense> idle, boolean last) {
    ScsiCommand command = new ScsiCommand(idle.start(), hw.index());
    // :: error: [outcome.unchecked]
    lld.queueCommand(command);
  }

  /** The low-level driver is done with a command, well or badly. */
  void done(@Owned ScsiCommand command, int result) {
    if (result == 0) {
      command.finish(BlkStatus.OK);
    } else {
      handler.add(command);
    }
  }
}

class ErrorHandler implements Runnable {
  private final List<@Owned ScsiCommand> failed = new ArrayList<>();
  private final ScsiHost.LowLevel lld;

  ErrorHandler(ScsiHost.LowLevel lld) {
    this.lld = lld;
  }

  void add(@Owned ScsiCommand command) {
    synchronized (failed) {
      failed.add(command);
      failed.notifyAll();
    }
  }

  private @Owned ScsiCommand next() throws InterruptedException {
    synchronized (failed) {
      while (failed.isEmpty()) {
        failed.wait();
      }
      return failed.remove(0);
    }
  }

  @Override
  public void run() {
    try {
      while (true) {
        recover(next());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void recover(@Owned ScsiCommand command) {
    for (ScsiHost.Step step : ScsiHost.Step.values()) {
      if (lld.tryStep(step, command.lun())) {
        if (command.mayRetry()) {
          command.requeue();
        } else {
          command.finish(BlkStatus.TIMEOUT);
        }
        return;
      }
    }
    command.finish(BlkStatus.OFFLINE);
  }
}

@Tracked
final class ScsiCommand {
  private final @Owned Request<ScsiHost.Sense> rq;
  private final int lun;
  private int retries;

  ScsiCommand(@Owned Request<ScsiHost.Sense> rq, int lun) {
    this.rq = rq;
    this.lun = lun;
  }

  int lun() {
    return lun;
  }

  boolean mayRetry(@Borrowed(exclusive = true) ScsiCommand this) {
    return ++retries <= 5;
  }

  void finish(@Owned ScsiCommand this, BlkStatus status) {
    rq.end(status);
  }

  void requeue(@Owned ScsiCommand this) {
    rq.requeue(true);
  }
}
