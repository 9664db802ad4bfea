// nvmet: pci-epf: Do not complete commands twice if nvmet_req_init() fails (CVE-2025-38658).
// Original: nvmet_pci_epf_exec_iod_work(), drivers/nvme/target/pci-epf.c.
// Wrong: nvmet_req_init() completes the command itself when it fails, and the work item went on to its
// own completion of the same command.
// Mended: the work item returns when nvmet_req_init() has failed.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class NvmetPciEpfExecIod implements Runnable {
  interface HostMemory {
    boolean transfer(long address, int length, boolean fromHost);
  }

  private final NvmetTarget target;
  private final HostMemory memory;
  private final ArrayDeque<@Owned Iod> submitted = new ArrayDeque<>();
  private final ArrayDeque<@Owned Iod> completed = new ArrayDeque<>();

  NvmetPciEpfExecIod(NvmetTarget target, HostMemory memory) {
    this.target = target;
    this.memory = memory;
  }

  synchronized void fetch(int opcode, long address, int length) {
    submitted.add(new Iod(opcode, address, length));
  }

  private synchronized @Nullable @Owned Iod next() {
    return submitted.poll();
  }

  @Override
  public void run() {
    for (Iod iod = next(); iod != null; iod = next()) {
      execIodWork(iod);
    }
  }

  private void execIodWork(@Owned Iod iod) {
    if (!target.reqInit(iod, this::completeIod)) {
      return;
    }
    if (iod.length() == 0) {
      target.execute(iod, this::completeIod);
      return;
    }
    boolean fromHost = iod.isWrite();
    if (!memory.transfer(iod.address(), iod.length(), fromHost)) {
      iod.setStatus(Iod.SC_DATA_XFER_ERROR);
      completeIod(iod);
      return;
    }
    target.execute(iod, this::completeIod);
  }

  private synchronized void completeIod(@Owned Iod iod) {
    completed.add(iod);
  }

  /** Writes the entries of the completion queue and raises the interrupt. */
  synchronized int cqWork() {
    int raised = 0;
    for (Iod iod = completed.poll(); iod != null; iod = completed.poll()) {
      raised += iod.free() == 0 ? 0 : 1;
    }
    return raised;
  }
}

interface Done {
  void completed(@Owned Iod iod);
}

/** The core of the target. */
class NvmetTarget {
  private volatile boolean enabled = true;

  void disable() {
    enabled = false;
  }

  /** Says false after it has completed the command with the error. */
  @TransfersOn(when = Outcome.FALSE, value = "iod")
  boolean reqInit(@Owned Iod iod, Done done) {
    if (!enabled) {
      iod.setStatus(Iod.SC_NOT_READY);
      done.completed(iod);
      return false;
    }
    if (iod.opcode() > 0x7f) {
      iod.setStatus(Iod.SC_INVALID_OPCODE);
      done.completed(iod);
      return false;
    }
    return true;
  }

  void execute(@Owned Iod iod, Done done) {
    iod.setStatus(0);
    done.completed(iod);
  }
}

@Tracked
class Iod {
  static final int SC_INVALID_OPCODE = 0x1;
  static final int SC_DATA_XFER_ERROR = 0x4;
  static final int SC_NOT_READY = 0x82;

  private final int opcode;
  private final long address;
  private final int length;
  private int status;

  Iod(int opcode, long address, int length) {
    this.opcode = opcode;
    this.address = address;
    this.length = length;
  }

  int opcode() {
    return opcode;
  }

  long address() {
    return address;
  }

  int length() {
    return length;
  }

  boolean isWrite() {
    return (opcode & 1) != 0;
  }

  void setStatus(@Borrowed(exclusive = true) Iod this, int code) {
    status = code;
  }

  int free(@Owned Iod this) {
    return status;
  }
}
