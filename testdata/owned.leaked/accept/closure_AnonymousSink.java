// An anonymous class implements a sink and owns what it is given.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.RequestSink;

class AnonymousSink {
  void stop(InflightTable<Pdu> table) {
    table.drain(
        new RequestSink<Pdu>() {
          @Override
          public void accept(@Owned Request<Pdu> rq) {
            rq.end(BlkStatus.IOERR);
          }
        });
  }
}

class Pdu {
  int retries;
}
