// Mended: A list of counts lends its elements shared only.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;
import java.util.List;

class CountsUsedExclusively {
  static void shift(List<@Refcounted Request<Pdu>> holders, long by) {
    for (Request<Pdu> rq : holders) {
      System.out.println(rq.sector() + by);
    }
  }
}

class Pdu {
  int retries;
}
