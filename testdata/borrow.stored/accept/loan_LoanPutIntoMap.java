// Mended: The data that a request lends is put into a map that outlives it.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;
import java.util.HashMap;
import java.util.Map;

class LoanPutIntoMap {
  private final Map<Long, Integer> bySector = new HashMap<>();

  synchronized void note(@Borrowed Request<Pdu> rq) {
    Pdu pdu = rq.data();
    bySector.put(rq.sector(), pdu.retries);
  }

  synchronized boolean knows(long sector) {
    return bySector.containsKey(sector);
  }
}

class Pdu {
  int retries;
  long deadline;
}
