// Mended: "@Borrowed("this") P data()": private data is lent with the request and may not be kept
// in a collection.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.List;

class DataKeptByAList {
  private final List<Object> slow = new ArrayList<>();

  void note(@Borrowed Request<Pdu> rq) {
    slow.add(rq.data().retries);
  }

  int size() {
    return slow.size();
  }
}

class Pdu {
  int retries;
}
