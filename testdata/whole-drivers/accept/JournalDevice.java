// Group commit: the list of waiting requests is swapped for an empty one under the monitor.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import java.io.IOException;
import java.util.ArrayDeque;

class JournalDevice implements BlockOps<JournalReq>, Runnable {
  interface Log {
    void append(long sector, int bytes);

    void commit() throws IOException;
  }

  private final Log log;
  private ArrayDeque<@Owned Request<JournalReq>> waiting = new ArrayDeque<>();
  private boolean closed;

  JournalDevice(Log log) {
    this.log = log;
  }

  @Override
  public JournalReq newRequestData() {
    return new JournalReq();
  }

  @Override
  public void queueRq(HwQueue<JournalReq> hw, @Owned IdleRequest<JournalReq> idle, boolean last) {
    Request<JournalReq> rq = idle.start();
    if (!rq.op().isWrite()) {
      rq.endOk();
      return;
    }
    log.append(rq.sector(), rq.bytes());
    synchronized (this) {
      if (!closed) {
        waiting.add(rq);
        notifyAll();
        return;
      }
    }
    rq.end(BlkStatus.OFFLINE);
  }

  private synchronized ArrayDeque<@Owned Request<JournalReq>> swap() throws InterruptedException {
    while (waiting.isEmpty() && !closed) {
      wait();
    }
    ArrayDeque<@Owned Request<JournalReq>> full = waiting;
    waiting = new ArrayDeque<>();
    return full;
  }

  @Override
  public void run() {
    try {
      while (true) {
        ArrayDeque<@Owned Request<JournalReq>> group = swap();
        if (group.isEmpty()) {
          return;
        }
        BlkStatus status = commit();
        Request<JournalReq> rq;
        while ((rq = group.pollFirst()) != null) {
          rq.end(status);
        }
      }
    } catch (InterruptedException e) {
      close();
    }
  }

  private BlkStatus commit() {
    try {
      log.commit();
      return BlkStatus.OK;
    } catch (IOException e) {
      return BlkStatus.IOERR;
    }
  }

  synchronized void close() {
    closed = true;
    notifyAll();
    while (!waiting.isEmpty()) {
      waiting.pop().end(BlkStatus.OFFLINE);
    }
  }
}

class JournalReq {
  long offset;
}
