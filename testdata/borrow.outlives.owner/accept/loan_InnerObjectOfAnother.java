// An object of an inner class reads the tracked object around it before that ends.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;

class InnerObjectOfAnother {
  long handle(@Owned Request<String> rq) {
    Ledger ledger = new Ledger(rq);
    Ledger.Reader reader = ledger.new Reader();
    long sector = reader.read();
    ledger.close();
    return sector;
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
