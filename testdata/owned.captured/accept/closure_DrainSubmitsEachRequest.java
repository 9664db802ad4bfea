// Each call of the sink owns another request, which moves into another job.
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.InflightTable;

class DrainSubmitsEachRequest {
  void stop(InflightTable<Pdu> table, Work work) {
    table.drain(rq -> work.submit(() -> rq.end(BlkStatus.OFFLINE)));
  }
}

class Pdu {
  int retries;
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
