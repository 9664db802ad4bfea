// A closure that runs during the call looks at an owner that is ended afterwards.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.blk.Request;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;

class RunsNowLends {
  interface Samples {
    void each(@RunsNow IntConsumer sample);

    int fold(int start, @RunsNow IntBinaryOperator step);
  }

  int measure(Samples samples, @Owned Request<Pdu> rq) {
    int[] hits = new int[1];
    samples.each(
        value -> {
          if (value > rq.bytes()) {
            hits[0]++;
          }
        });
    int folded = samples.fold(0, (sum, value) -> sum + Math.min(value, rq.bytes()));
    rq.endOk();
    return hits[0] + folded;
  }
}

class Pdu {
  int retries;
}
