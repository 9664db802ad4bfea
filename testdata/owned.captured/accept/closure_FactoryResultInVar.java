// The closure that a factory gives is kept in a local, run or handed on.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

class FactoryResultInVar {
  private final ArrayDeque<@RunsOnce Runnable> later = new ArrayDeque<>();

  @RunsOnce Runnable finisher(@Owned Request<Pdu> rq, BlkStatus status) {
    if (status == BlkStatus.OK) {
      return rq::endOk;
    }
    return () -> rq.end(status);
  }

  void finish(@Owned Request<Pdu> rq, BlkStatus status, boolean now) {
    var end = finisher(rq, status);
    if (now) {
      end.run();
    } else {
      later.addLast(end);
    }
  }

  void softirq() {
    while (!later.isEmpty()) {
      later.removeFirst().run();
    }
  }
}

class Pdu {
  int retries;
}
