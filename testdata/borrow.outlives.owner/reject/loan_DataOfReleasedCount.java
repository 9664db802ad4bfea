// Another count keeps the request alive, but the data was lent by the one released.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;

class DataOfReleasedCount {
  int watch(@Refcounted Request<Pdu> mine, @Refcounted Request<Pdu> other) {
    Pdu pdu = mine.data();
    int before = pdu.retries;
    mine.release();
    // :: error: [borrow.outlives.owner]
    int after = pdu.retries;
    other.release();
    return after - before;
  }
}

class Pdu {
  int retries;
  long deadline;
}
