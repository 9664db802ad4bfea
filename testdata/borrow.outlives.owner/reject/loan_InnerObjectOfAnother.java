// An object of an inner class reads the tracked object around it after that has ended.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;

class InnerObjectOfAnother {
  long handle(@Owned Request<String> rq) {
    Ledger ledger = new Ledger(rq);
    Ledger.Reader reader = ledger.new Reader();
    ledger.close();
    // :: error: [borrow.outlives.owner]
    return reader.read();
  }

  @Tracked
  static final class Ledger {
    private final @Owned Request<String> entry;

    Ledger(@Owned Request<String> entry) {
      this.entry = entry;
    }

    void close(@Owned Ledger this) {
      entry.endOk();
    }

    final class Reader {
      long read() {
        return entry.sector();
      }
    }
  }
}
