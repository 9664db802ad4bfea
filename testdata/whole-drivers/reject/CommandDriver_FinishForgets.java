// The end of the command forgets its request when the status is bad.
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

class CommandDriver implements BlockOps<Pdu> {
  private final Firmware firmware;

  CommandDriver(Firmware firmware) {
    this.firmware = firmware;
  }

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    Command command = new Command(idle.start(), System.nanoTime());
    if (!firmware.post(command)) {
      command.retryLater();
    }
  }

  /** The firmware gives each command back once. */
  void done(@Owned Command command, int firmwareStatus) {
    if (firmwareStatus == 0) {
      command.finish(BlkStatus.OK);
    } else if (command.ageNanos() > 1_000_000_000L) {
      command.finish(BlkStatus.TIMEOUT);
    } else {
      command.retryLater();
    }
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

@Tracked
class Command {
  private final @Owned Request<Pdu> rq;
  private final long startedAt;

  Command(@Owned Request<Pdu> rq, long startedAt) {
    this.rq = rq;
    this.startedAt = startedAt;
  }

  long ageNanos() {
    return System.nanoTime() - startedAt;
  }

  long sector() {
    return rq.sector();
  }

  @Borrowed("this")
  Pdu data() {
    return rq.data();
  }

  // :: error: [owned.leaked]
  void finish(@Owned Command this, BlkStatus status) {
    if (status == BlkStatus.OK) {
      rq.endOk();
    }
  }

  void retryLater(@Owned Command this) {
    rq.requeue(true);
  }
}

interface Firmware {
  @TransfersOn(when = Outcome.TRUE, value = "command")
  boolean post(@Owned Command command);
}

class Pdu {
  int retries;
}
