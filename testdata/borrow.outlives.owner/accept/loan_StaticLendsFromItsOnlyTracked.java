// Mended: A static method lends from its only tracked parameter, whatever else it takes.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

interface StaticLendsFromItsOnlyTracked {
  static @Borrowed Pdu pduOf(int queue, @Borrowed Request<Pdu> rq, String name) {
    System.out.println(name + queue);
    return rq.data();
  }

  static int finish(@Owned Request<Pdu> rq) {
    Pdu pdu = pduOf(0, rq, "q");
    int retries = pdu.retries;
    rq.endOk();
    return retries;
  }
}

class Pdu {
  int retries;
  long deadline;
}
