// Mended: Another count keeps the request alive, but the data was lent by the one released.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;

class DataOfReleasedCount {
  int watch(@Refcounted Request<Pdu> mine, @Refcounted Request<Pdu> other) {
    Pdu pdu = other.data();
    int before = pdu.retries;
    mine.release();
    int after = pdu.retries;
    other.release();
    return after - before;
  }
}

class Pdu {
  int retries;
  long deadline;
}
