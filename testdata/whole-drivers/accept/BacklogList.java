// A backlog of idle requests in order; only a run of neighbouring sectors is sent together.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.RequestList;
import dev.custody.blk.TagSet;
import org.jspecify.annotations.Nullable;

class BacklogList implements BlockOps<BacklogList.Run> {
  static class Run {
    long first;
    int position;
  }

  interface Tape {
    boolean isBusy();

    void write(int wireId, long sector, int bytes, int position);
  }

  private final Tape tape;
  private final RequestList<Run> backlog = new RequestList<>();

  BacklogList(Tape tape) {
    this.tape = tape;
  }

  @Override
  public Run newRequestData() {
    return new Run();
  }

  @Override
  public void resetRequestData(@Borrowed(exclusive = true) Run data) {
    data.first = 0;
    data.position = 0;
  }

  @Override
  public void queueRq(HwQueue<Run> hw, @Owned IdleRequest<Run> rq, boolean last) {
    synchronized (backlog) {
      backlog.push(rq);
    }
    if (last) {
      sendRun();
    }
  }

  @Override
  public void queueRqs(@Borrowed(exclusive = true) RequestList<Run> list) {
    synchronized (backlog) {
      for (IdleRequest<Run> rq = list.pop(); rq != null; rq = list.pop()) {
        backlog.push(rq);
      }
    }
    sendRun();
  }

  @Override
  public void commitRqs(HwQueue<Run> hw) {
    sendRun();
  }

  private @Nullable @Owned IdleRequest<Run> nextAt(long sector) {
    synchronized (backlog) {
      IdleRequest<Run> first = backlog.peek();
      if (first == null || (sector >= 0 && first.sector() != sector)) {
        return null;
      }
      return backlog.pop();
    }
  }

  private void sendRun() {
    long expected = -1;
    long runStart = 0;
    int position = 0;
    IdleRequest<Run> idle;
    while (!tape.isBusy() && (idle = nextAt(expected)) != null) {
      Request<Run> rq = idle.start();
      long sector = rq.sector();
      int bytes = rq.bytes();
      if (position == 0) {
        runStart = sector;
      }
      Run run = rq.dataExclusive();
      run.first = runStart;
      run.position = position;
      tape.write(rq.giveToHardware(), sector, bytes, position);
      position++;
      expected = sector + bytes / 512;
    }
  }

  void written(TagSet<Run> tags, int wireId) {
    Request<Run> rq = tags.claim(wireId);
    if (rq != null) {
      rq.endOk();
    }
    sendRun();
  }

  void unload() {
    synchronized (backlog) {
      while (!backlog.isEmpty()) {
        IdleRequest<Run> rq = backlog.pop();
        if (rq != null) {
          rq.reject(BlkStatus.OFFLINE);
        }
      }
    }
  }
}
