// Retries on failure; casts of private data; counts released on every path.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.RequestList;
import dev.custody.blk.Segment;
import dev.custody.blk.TagSet;
import org.jspecify.annotations.Nullable;

class BlkRetry {
  private static final int MAX = 3;
  private final TagSet<Retry> tags;
  private int failures;

  BlkRetry(TagSet<Retry> tags) {
    this.tags = tags;
  }

  void queue(@Owned IdleRequest<Retry> idle) {
    Request<Retry> rq = idle.start();
    try {
      transfer(rq);
    } catch (IllegalStateException e) {
      fail(rq);
      return;
    }
    rq.endOk();
  }

  private void fail(@Owned Request<Retry> rq) {
    Retry retry = rq.dataExclusive();
    retry.count++;
    boolean again = retry.count < MAX;
    failures++;
    if (again) {
      rq.requeue(true);
    } else {
      rq.end(BlkStatus.IOERR);
    }
  }

  private static void transfer(@Borrowed Request<Retry> rq) {
    long sector = rq.sector();
    for (Segment segment : rq.segments()) {
      sector += segment.length() >> 9;
    }
    if (sector < 0) {
      throw new IllegalStateException("overflow in " + rq.op());
    }
  }

  int inspect(int wire) {
    Request<Retry> counted = tags.tryAcquire(wire);
    if (counted == null) {
      return -1;
    }
    try {
      return counted.data().count + counted.bytes();
    } finally {
      counted.release();
    }
  }

  void abort(int wire) {
    Request<Retry> counted = tags.tryAcquire(wire);
    if (counted != null && !counted.tryEnd(BlkStatus.IOERR)) {
      counted.release();
    }
  }

  void rejectAll(@Borrowed(exclusive = true) RequestList<Retry> list) {
    while (true) {
      IdleRequest<Retry> head = list.pop();
      if (head == null) {
        break;
      }
      head.reject(failures > 10 ? BlkStatus.IOERR : BlkStatus.RESOURCE);
    }
  }
}

final class Retry {
  int count;
}
