// Each constant of an enum ends the request in its own way.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class EnumConstantBodies {
  enum Policy {
    DONE {
      @Override
      void apply(@Owned Request<Pdu> rq) {
        rq.endOk();
      }
    },
    AGAIN {
      @Override
      void apply(@Owned Request<Pdu> rq) {
        rq.requeue(true);
      }
    },
    FAIL {
      @Override
      void apply(@Owned Request<Pdu> rq) {
        rq.end(BlkStatus.IOERR);
      }
    };

    abstract void apply(@Owned Request<Pdu> rq);
  }

  void finish(@Owned Request<Pdu> rq, int error) {
    Policy policy = error == 0 ? Policy.DONE : error > 0 ? Policy.AGAIN : Policy.FAIL;
    policy.apply(rq);
  }
}

class Pdu {
  int retries;
}
