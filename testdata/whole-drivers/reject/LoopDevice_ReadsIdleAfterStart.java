// The idle request was used up by its start.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.concurrent.LinkedBlockingQueue;

class LoopDevice implements BlockOps<LoopCmd>, Runnable {
  enum State {
    UNBOUND,
    BOUND,
    RUNDOWN
  }

  private final LinkedBlockingQueue<@Owned Request<LoopCmd>> work = new LinkedBlockingQueue<>();
  private final RandomAccessFile file;
  private volatile State state = State.BOUND;
  private volatile int lastBytes;

  LoopDevice(RandomAccessFile file) {
    this.file = file;
  }

  @Override
  public LoopCmd newRequestData() {
    return new LoopCmd();
  }

  @Override
  public void queueRq(HwQueue<LoopCmd> hw, @Owned IdleRequest<LoopCmd> idle, boolean last) {
    if (state != State.BOUND) {
      idle.reject(BlkStatus.IOERR);
      return;
    }
    work.add(idle.start());
    // :: error: [use.after.transfer]
    lastBytes = idle.bytes();
  }

  @Override
  public void run() {
    try {
      while (state == State.BOUND) {
        handle(work.take());
      }
    } catch (InterruptedException e) {
      state = State.RUNDOWN;
    }
    rundown();
  }

  private void handle(@Owned Request<LoopCmd> rq) {
    BlkStatus status = BlkStatus.OK;
    try {
      switch (rq.op()) {
        case READ:
          read(rq);
          break;
        case WRITE:
          write(rq);
          if (!rq.fua()) {
            break;
          }
          // fall through
        case FLUSH:
          file.getFD().sync();
          break;
        case WRITE_ZEROES:
          zero(rq.sector() << 9, rq.bytes());
          break;
        default:
          status = BlkStatus.NOTSUPP;
      }
    } catch (IOException e) {
      status = BlkStatus.IOERR;
    }
    rq.end(status);
  }

  private void read(@Borrowed Request<LoopCmd> rq) throws IOException {
    file.seek(rq.sector() << 9);
    for (Segment s : rq.segments()) {
      byte[] bytes = new byte[s.length()];
      file.readFully(bytes);
      s.copyFrom(0, bytes, 0, bytes.length);
    }
  }

  private void write(@Borrowed Request<LoopCmd> rq) throws IOException {
    file.seek(rq.sector() << 9);
    for (Segment s : rq.segments()) {
      byte[] bytes = new byte[s.length()];
      s.copyTo(0, bytes, 0, bytes.length);
      file.write(bytes);
    }
  }

  private void zero(long from, int bytes) throws IOException {
    file.seek(from);
    file.write(new byte[bytes]);
  }

  void rundown() {
    state = State.RUNDOWN;
    Request<LoopCmd> rq;
    while ((rq = work.poll()) != null) {
      rq.end(BlkStatus.IOERR);
    }
  }
}

class LoopCmd {
  boolean useAio;
}
