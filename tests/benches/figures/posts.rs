//! Durable posts, beside a server that forgets them and beside a file that is appended to; and the server's memory.

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::load::posts_a_second;
use crate::table::{ROUNDS, median, row, seconds};

struct Server {
    child: Child,
    address: SocketAddr,
}

impl Server {
    fn start(args: &[&str]) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Self { child, address: SocketAddr::from(([127, 0, 0, 1], line.trim().parse().unwrap())) }
    }

    /// A line of /proc/PID/status, in MiB.
    fn memory(&self, name: &str) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|l| l.strip_prefix(name)).unwrap();
        line.split_whitespace().next().unwrap().parse::<f64>().unwrap() / 1_024.0
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        self.child.wait().unwrap();
    }
}

pub fn figures() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let dir = tempfile::tempdir().unwrap();
    let postern = Server::start(&["serve-postern", dir.path().to_str().unwrap()]);
    let sink = Server::start(&["serve-sink"]);
    let (idle, idle_sink) = (postern.memory("VmRSS:"), sink.memory("VmRSS:"));
    let mut seed = 1_000;
    for (callers, each) in [(1, 400), (32, 60), (256, 12)] {
        let (mut durable, mut forgotten, mut appended) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            seed += 1_000;
            durable.push(runtime.block_on(posts_a_second(postern.address, callers, each, seed)));
            forgotten.push(runtime.block_on(posts_a_second(sink.address, callers, each, seed)));
            appended.push(append(dir.path(), callers));
        }
        let what = format!("durable posts, {callers} at once");
        row(&what, "a second", 1.0, &durable, "axum that forgets the body", &forgotten);
        let baseline = format!("append {callers} and fdatasync");
        row("", "a second", 1.0, &durable, &baseline, &appended);
    }
    println!();
    println!(
        "server memory: idle {idle:.1} MiB, most under load {:.1} MiB; the sink: idle {idle_sink:.1}, most {:.1} MiB",
        postern.memory("VmHWM:"),
        sink.memory("VmHWM:")
    );
    println!("after it: {:.1} MiB; the sink {:.1} MiB", postern.memory("VmRSS:"), sink.memory("VmRSS:"));
}

/// Records of 16 KiB a second, appended to one file, `group` of them to each fdatasync.
fn append(dir: &Path, group: usize) -> f64 {
    let mut file = File::create(dir.join("append")).unwrap();
    let records = vec![7; 16_384 * group];
    let took = (0..3).map(|_| {
        seconds((400 / group).max(4), || {
            file.write_all(&records).unwrap();
            file.sync_data().unwrap();
        })
    });
    group as f64 / median(took.collect())
}
