// Mended: forEach() lends each request, so a method reference may not end it.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.LinkedList;

class ForEachReferenceSends {
  static void flush(LinkedList<@Owned Request<Pdu>> requests) {
    while (!requests.isEmpty()) {
      requests.removeFirst().endOk();
    }
  }
}

class Pdu {
  int retries;
}
