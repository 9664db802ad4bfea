// A list of lent requests is no list of owned ones.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.List;

class LentListPassedAsOwners {
  static void flush(List<@Borrowed Request<Pdu>> view) {
    // :: error: [borrow.transferred]
    sendAll(view);
  }

  static void sendAll(List<@Owned Request<Pdu>> requests) {
    while (!requests.isEmpty()) {
      requests.remove(requests.size() - 1).endOk();
    }
  }
}

class Pdu {
  int retries;
}
