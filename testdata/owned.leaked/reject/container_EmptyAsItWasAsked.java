// Whether a list is empty is asked once and kept; the answer is forgotten, or says nothing more.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class EmptyAsItWasAsked {
  private int idle;

  void keptAndNegated(@Nullable @Owned Request<Pdu> rq) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Request<Pdu>> batch = new ArrayDeque<>();
    if (rq != null) {
      batch.add(rq);
    }
    boolean isWaiting = !batch.isEmpty();
    if (!isWaiting) {
      submit(batch);
    }
  }

  // :: error: [owned.leaked]
  void askedBeforeItWent(@Owned Request<Pdu> rq, ArrayDeque<@Owned Request<Pdu>> batch) {
    boolean isEmpty = batch.isEmpty();
    submit(batch);
    if (isEmpty) {
      idle++;
    }
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
