// Closing the resource throws, and the request is forgotten.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.io.IOException;

class CloseThrows {
  void finish(@Owned Request<Pdu> rq) throws IOException {
    try (Link link = new Link()) {
      link.flush();
    } finally {
      rq.endOk();
    }
  }
}

class Link implements AutoCloseable {
  void flush() {}

  @Override
  public void close() throws IOException {}
}

class Pdu {
  int retries;
}
