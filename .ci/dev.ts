process.env.STUURWIJZER_DEV = '1';
await import('../src/node.ts');
