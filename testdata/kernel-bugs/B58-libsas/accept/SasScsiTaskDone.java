// [SCSI] libsas: fix timeout vs completion race (9095a64a9aead653df320e3a6fc70835c15d46e4).
// Original: sas_scsi_task_done() and sas_eh_handle_sas_errors(), drivers/scsi/libsas/sas_scsi_host.c.
// Wrong: the hardware could complete a task, which frees it, while error handling was at work on it.
// Mended: under the lock of the device completion looks whether error handling has frozen the host, and
// then leaves the task to it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;
import org.jspecify.annotations.Nullable;

class SasScsiTaskDone implements BlockOps<Integer> {
  enum Verdict {
    FOUND,
    DONE,
    ABORTED
  }

  interface Lldd {
    boolean execute(int slot, long lba);

    Verdict abort(int slot);
  }

  /** What the driver keeps per command. */
  static final class SasCommand {
    final Object doneLock = new Object();

    @GuardedBy("doneLock")
    @Nullable @Owned SasTask task;
  }

  private final Lldd lldd;
  private final SasCommand[] commands;
  private volatile boolean frozen;

  SasScsiTaskDone(Lldd lldd, int depth) {
    this.lldd = lldd;
    this.commands = new SasCommand[depth];
    for (int i = 0; i < depth; i++) {
      commands[i] = new SasCommand();
    }
  }

  @Override
  public Integer newRequestData() {
    return 0;
  }

  @Override
  public void queueRq(HwQueue<Integer> hw, @Owned IdleRequest<Integer> idle, boolean last) {
    if (frozen) {
      idle.reject(BlkStatus.RESOURCE);
      return;
    }
    Request<Integer> rq = idle.start();
    int slot = rq.tag();
    long lba = rq.sector();
    assign(commands[slot], new SasTask(rq));
    if (!lldd.execute(slot, lba)) {
      SasTask back = ehTake(commands[slot]);
      if (back != null) {
        back.retry();
      }
    }
  }

  private static void assign(SasCommand command, @Owned SasTask task) {
    SasTask old;
    synchronized (command.doneLock) {
      old = command.task;
      command.task = task;
    }
    if (old != null) {
      old.end(BlkStatus.IOERR);
    }
  }

  private static @Nullable @Owned SasTask ehTake(SasCommand command) {
    synchronized (command.doneLock) {
      SasTask task = command.task;
      command.task = null;
      return task;
    }
  }

  /** What the low-level driver calls when the hardware is done. */
  void taskDone(int slot, int response) {
    SasCommand command = commands[slot];
    SasTask task;
    synchronized (command.doneLock) {
      if (frozen) {
        return;
      }
      task = command.task;
      command.task = null;
    }
    if (task != null) {
      task.end(response == 0 ? BlkStatus.OK : BlkStatus.TARGET);
    }
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<Integer> rq) {
    frozen = true;
    return TimeoutAction.RESET_TIMER;
  }

  /** The error handler judges what came of each task. */
  void ehHandleSasErrors() {
    frozen = true;
    for (int slot = 0; slot < commands.length; slot++) {
      SasTask task = ehTake(commands[slot]);
      if (task == null) {
        continue;
      }
      switch (lldd.abort(slot)) {
        case DONE -> task.end(BlkStatus.OK);
        case ABORTED -> task.retry();
        default -> task.end(BlkStatus.TIMEOUT);
      }
    }
    frozen = false;
  }
}

@Tracked
class SasTask {
  private final @Owned Request<Integer> rq;

  SasTask(@Owned Request<Integer> rq) {
    this.rq = rq;
  }

  void end(@Owned SasTask this, BlkStatus status) {
    rq.end(status);
  }

  void retry(@Owned SasTask this) {
    rq.requeue(true);
  }
}

@interface GuardedBy {
  String value();
}
