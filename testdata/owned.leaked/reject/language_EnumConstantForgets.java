// One constant of the enum does not end its request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class EnumConstantForgets {
  enum Policy {
    DONE {
      @Override
      void apply(@Owned Request<Pdu> rq) {
        rq.endOk();
      }
    },
    LATER {
      @Override
      // :: error: [owned.leaked]
      void apply(@Owned Request<Pdu> rq) {
        if (rq.bytes() > 0) {
          rq.requeue(true);
        }
      }
    };

    abstract void apply(@Owned Request<Pdu> rq);
  }

  void finish(@Owned Request<Pdu> rq, boolean ok) {
    (ok ? Policy.DONE : Policy.LATER).apply(rq);
  }
}

class Pdu {
  int retries;
}
