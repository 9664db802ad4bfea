// Mended: "@Borrowed(value="this", exclusive=true) P dataExclusive(@Borrowed(exclusive=true)
// this)": a default method of an interface is only lent the request.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class DataExclusiveNeedsExclusive implements Accounting {
  @Override
  public int weight() {
    return 2;
  }
}

interface Accounting {
  int weight();

  default void account(@Borrowed(exclusive = true) Request<Pdu> rq) {
    rq.dataExclusive().retries += weight();
  }
}

class Pdu {
  int retries;
}
