// Whether a list is empty is asked once, kept, turned round, and asked again where it is known.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class EmptyAsItWasAsked {
  private int idle;

  void keptAndNegated(@Nullable @Owned Request<Pdu> rq) {
    ArrayDeque<@Owned Request<Pdu>> batch = new ArrayDeque<>();
    if (rq != null) {
      batch.add(rq);
    }
    boolean isWaiting = !batch.isEmpty();
    idle++;
    if (isWaiting) {
      batch.remove().endOk();
      submit(batch);
    }
  }

  void placesAreCounted(@Nullable @Owned Request<Pdu> rq) {
    ArrayDeque<@Owned Request<Pdu>> batch = new ArrayDeque<>();
    if (rq != null) {
      batch.add(rq);
    }
    int places = batch.size() + 1;
    idle += places;
    if (places > 1) {
      submit(batch);
    }
  }

  void nothingWasPutIn(@Owned Request<Pdu> rq) {
    ArrayDeque<@Owned Request<Pdu>> batch = new ArrayDeque<>();
    if (!batch.isEmpty()) {
      submit(batch);
      return;
    }
    rq.endOk();
  }

  void askedBeforeItWent(@Owned Request<Pdu> rq, ArrayDeque<@Owned Request<Pdu>> waiting) {
    ArrayDeque<@Owned Request<Pdu>> batch = new ArrayDeque<>(waiting.size());
    boolean isEmpty = batch.isEmpty();
    submit(batch);
    if (isEmpty) {
      idle++;
    }
    rq.endOk();
  }

  private void submit(@Owned ArrayDeque<@Owned Request<Pdu>> batch) {
    for (Request<Pdu> rq = batch.poll(); rq != null; rq = batch.poll()) {
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
