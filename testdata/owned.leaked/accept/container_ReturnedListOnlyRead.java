// Mended: Looping over a list that one owns reads it and empties nothing.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.List;

abstract class ReturnedListOnlyRead {
  abstract @Owned List<@Owned Request<Pdu>> collect(int port);

  int total(int port) {
    int sum = 0;
    List<@Owned Request<Pdu>> requests = collect(port);
    for (Request<Pdu> rq : requests) {
      sum += rq.bytes();
    }
    while (!requests.isEmpty()) {
      requests.remove(0).requeue(true);
    }
    return sum;
  }
}

class Pdu {
  int retries;
}
