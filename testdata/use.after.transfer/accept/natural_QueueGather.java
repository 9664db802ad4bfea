// A gathering write takes up to sixteen requests; all of them share the outcome.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

class QueueGather {
  private static final int MAX_IOV = 16;

  private final ArrayDeque<@Owned Req> queue = new ArrayDeque<>();
  private final Vectored device;

  QueueGather(Vectored device) {
    this.device = device;
  }

  void submit(@Owned Req req) {
    queue.add(req);
  }

  int writeSome() {
    List<@Owned Req> batch = new ArrayList<>();
    int bytes = 0;
    while (batch.size() < MAX_IOV && !queue.isEmpty()) {
      Req req = queue.remove();
      bytes += req.length();
      batch.add(req);
    }
    if (batch.isEmpty()) {
      return 0;
    }
    int status;
    try {
      device.writev(batch);
      status = 0;
    } catch (IOException e) {
      status = -5;
    }
    for (int i = batch.size() - 1; i >= 0; i--) {
      batch.remove(i).finish(status);
    }
    return status == 0 ? bytes : status;
  }
}

interface Vectored {
  void writev(List<@Owned Req> batch) throws IOException;
}

@Tracked
class Req {
  private final byte[] data;
  private final AtomicLong completed;

  Req(byte[] data, AtomicLong completed) {
    this.data = data;
    this.completed = completed;
  }

  int length() {
    return data.length;
  }

  void finish(@Owned Req this, int status) {
    if (status == 0) {
      completed.addAndGet(data.length);
    }
  }
}
