// One handler for two exceptions forgets the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.io.IOException;

class MultiCatchForgets {
  // :: error: [owned.leaked]
  void finish(@Owned Request<Pdu> rq) {
    try {
      transfer();
    } catch (IOException | InterruptedException e) {
      return;
    }
    rq.endOk();
  }

  void transfer() throws IOException, InterruptedException {}
}

class Pdu {
  int retries;
}
