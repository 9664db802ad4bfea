// A block lambda gives its parameter up on each of its ways out.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.function.Consumer;

class ConsumerBlocks {
  private int refused;
  private final Consumer<@Owned Request<Pdu>> finisher =
      rq -> {
        if (rq.bytes() == 0) {
          rq.endOk();
          return;
        }
        switch (rq.op()) {
          case READ:
          case WRITE:
            rq.complete();
            break;
          default:
            refused++;
            rq.end(BlkStatus.NOTSUPP);
        }
      };

  void finish(@Owned Request<Pdu> rq) {
    finisher.accept(rq);
  }
}

class Pdu {
  int retries;
}
