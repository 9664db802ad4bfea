// The second argument throws before the request changes hands.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.io.IOException;

class ArgumentThrows {
  // :: error: [owned.leaked]
  void submit(@Owned Request<Pdu> rq) throws IOException {
    hand(rq, size());
  }

  void hand(@Owned Request<Pdu> rq, int size) {
    rq.endOk();
  }

  int size() throws IOException {
    return 0;
  }
}

class Pdu {
  int retries;
}
