// Mended: the field is emptied before the job takes the request.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class FieldKeepsWhatTheJobCaptured {
  private @Nullable @Owned Request<Pdu> current;

  void begin(@Nullable @Owned Request<Pdu> rq) {
    Request<Pdu> old = current;
    current = rq;
    if (old != null) {
      old.endOk();
    }
  }

  void stop(Work work) {
    Request<Pdu> rq = current;
    current = null;
    if (rq != null) {
      work.submit(() -> rq.endOk());
    }
  }

  interface Work {
    void submit(@RunsOnce Runnable job);
  }
}

class Pdu {
  int retries;
}
