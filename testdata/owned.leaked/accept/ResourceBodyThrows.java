// An exception from the body of try-with-resources leaves the method with the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.io.IOException;

class ResourceBodyThrows {
  void finish(@Owned Request<Pdu> rq) throws IOException {
    try (Link link = new Link()) {
      link.flush();
    } catch (IOException e) {
      rq.end(BlkStatus.IOERR);
      throw e;
    }
    rq.endOk();
  }
}

class Link implements AutoCloseable {
  void flush() throws IOException {}

  @Override
  public void close() {}
}

class Pdu {
  int retries;
}
