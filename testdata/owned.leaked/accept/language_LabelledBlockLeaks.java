// Mended: A break out of a labelled block jumps over the end.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class LabelledBlockLeaks {
  private int skipped;

  void finish(@Owned Request<Pdu> rq, boolean flush, boolean durable) {
    checked:
    {
      if (flush) {
        if (durable) {
          rq.complete();
          break checked;
        }
        skipped++;
      }
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
