// Mended: The parser keeps a cursor, which is a loan, beyond the call.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class CursorKeptInField {
  private long lastSector;

  void look(@Borrowed Request<Pdu> rq) {
    Cursor cursor = new Cursor(rq);
    lastSector = cursor.sector();
  }

  long last() {
    return lastSector;
  }
}

class Cursor {
  private final @Borrowed Request<Pdu> rq;

  Cursor(@Borrowed Request<Pdu> rq) {
    this.rq = rq;
  }

  long sector() {
    return rq.sector() + 1;
  }
}

class Pdu {
  int retries;
  long deadline;
}
